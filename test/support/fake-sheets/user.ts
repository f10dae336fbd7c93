import { type Guarded, guard } from './guard';
import type { Host } from './host';

export function userMembers(email: string) {
  return { getEmail: (): string => email };
}

export interface FakeUser extends Guarded<ReturnType<typeof userMembers>> {}

export function userFake(host: Host, email: string): FakeUser {
  return guard(host, { type: 'User', model: email }, userMembers(email));
}
