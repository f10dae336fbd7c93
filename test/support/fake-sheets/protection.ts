import { type EnumValue, protectionTypes } from './enums';
import { type Fluent, fluent, type Guarded, guard, modelOf } from './guard';
import { checkEditor, givenAs, type Host, mayEdit } from './host';
import { type FakeRange, rangeFake } from './range';
import type { RangeAt } from './range-at';
import type { ProtectionModel, SheetModel } from './sheet-model';
import { type FakeUser, userFake } from './user';

export function protectionMembers(host: Host, sheet: SheetModel, model: ProtectionModel) {
  /** The list that a script changes: as soon as it does, the file's own permissions no longer count. */
  const listed = (): readonly string[] => (model.editors === 'everyone' ? [] : model.editors);
  const checkMine = (): void => {
    checkEditor(host);
    if (!mayEdit(host.user(), model)) host.fail('protectedCell');
  };
  const emails = (values: readonly unknown[], member: string): readonly string[] =>
    values.map((value) => {
      if (typeof value === 'string') return value;
      return modelOf<string>(value, 'User') ?? host.fail('signature', { given: givenAs([value]), member });
    });
  const remove = (values: readonly unknown[], member: string): Fluent => {
    checkMine();
    const gone = emails(values, member);
    const stays = new Set([host.user().email]);
    model.editors = [...new Set([...listed(), host.user().email])].filter((email) => stays.has(email) || !gone.includes(email));
    return fluent;
  };
  return {
    getProtectionType: (): EnumValue => protectionTypes[model.type],
    getRange: (): FakeRange =>
      model.type === 'SHEET' ? rangeFake(host, sheet, sheet.whole(), 'sheet') : rangeFake(host, sheet, model.box, null),
    setRange(range: unknown): Fluent {
      checkMine();
      const at = modelOf<RangeAt>(range, 'Range') ?? host.fail('signature', { given: givenAs([range]), member: 'Protection.setRange' });
      model.box = at.box;
      return fluent;
    },
    getDescription: (): string => model.description,
    setDescription(description: string): Fluent {
      checkMine();
      model.description = description;
      return fluent;
    },
    isWarningOnly: (): boolean => model.warningOnly,
    setWarningOnly(warningOnly: boolean): Fluent {
      checkMine();
      model.warningOnly = warningOnly;
      return fluent;
    },
    canEdit: (): boolean => mayEdit(host.user(), model),
    canDomainEdit: (): boolean => model.editors === 'everyone',
    setDomainEdit(editable: boolean): Fluent {
      checkMine();
      if (!editable && model.editors === 'everyone') model.editors = [host.user().email];
      if (editable) model.editors = 'everyone';
      return fluent;
    },
    getEditors(): FakeUser[] {
      if (!mayEdit(host.user(), model)) host.fail('protectedCell');
      return listed().map((email) => userFake(host, email));
    },
    addEditor(editor: unknown): Fluent {
      checkMine();
      model.editors = [...new Set([...listed(), ...emails([editor], 'Protection.addEditor')])];
      return fluent;
    },
    addEditors(addresses: readonly string[]): Fluent {
      checkMine();
      model.editors = [...new Set([...listed(), ...emails(addresses, 'Protection.addEditors')])];
      return fluent;
    },
    removeEditor: (editor: unknown): Fluent => remove([editor], 'Protection.removeEditor'),
    removeEditors: (editors: readonly unknown[]): Fluent => remove(editors, 'Protection.removeEditors'),
    getUnprotectedRanges: (): FakeRange[] => model.unprotected.map((box) => rangeFake(host, sheet, box, null)),
    setUnprotectedRanges(ranges: readonly unknown[]): Fluent {
      checkMine();
      model.unprotected = ranges.map(
        (range) =>
          (
            modelOf<RangeAt>(range, 'Range') ??
            host.fail('signature', { given: givenAs([range]), member: 'Protection.setUnprotectedRanges' })
          ).box,
      );
      return fluent;
    },
    remove(): void {
      checkMine();
      model.removed = true;
      sheet.protections = sheet.protections.filter((other) => other !== model);
    },
  };
}

export interface FakeProtection extends Guarded<ReturnType<typeof protectionMembers>> {}

export function protectionFake(host: Host, sheet: SheetModel, model: ProtectionModel): FakeProtection {
  return guard(host, { type: 'Protection', model, sheet }, protectionMembers(host, sheet, model));
}
