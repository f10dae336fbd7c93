/** Asks when the answer is first wanted, and once. */
export function askedOnce<Value>(ask: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    const answer = known ?? { value: ask() };
    known = answer;
    return answer.value;
  };
}
