/** What the script put into the page. Each page knows the shape of its own: both sides compile against one type. */
export function given<Data>(): Data {
  return JSON.parse(document.getElementById('given')?.textContent ?? '') as Data; // written by `pageWith` from that very type
}
