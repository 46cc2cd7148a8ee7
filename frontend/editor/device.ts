import type { Doc } from './model';

/** What this device kept because the portal had not yet said that it has it. */
export interface Kept {
  base: Doc;
  doc: Doc;
  revision: number;
  at: string;
}

/** Keeps work in the browser, for each person and manuscript apart. A full or forbidden store is said, and nothing breaks. */
export class Device {
  private readonly key: string;

  constructor(person: string, manuscript: string) {
    this.key = `michi.manuscript.${person}.${manuscript}`;
  }

  keep(kept: Kept): boolean {
    try {
      localStorage.setItem(this.key, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  find(): Kept | undefined {
    try {
      const found = localStorage.getItem(this.key);
      const kept = found ? (JSON.parse(found) as Kept) : undefined;
      return kept && Array.isArray(kept.doc?.units) && Array.isArray(kept.base?.units) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // nothing was kept then
    }
  }
}
