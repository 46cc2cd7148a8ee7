/** A Markdown table as rows of cells; the first row is its head. */
export interface Table {
  rows: string[][];
  align: string[];
}

/** Where a table stands among the lines of a text. */
export interface Place {
  first: number;
  last: number;
  table: Table;
}

const DELIMITER = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

/** Cells of one line; a pipe after a backslash belongs to the text. */
export function cells(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

const isRow = (line: string | undefined): boolean => line !== undefined && /(?<!\\)\|/.test(line) && line.trim() !== '';

/** The table that a line is part of, if it is. */
export function tableAt(lines: readonly string[], line: number): Place | undefined {
  if (!isRow(lines[line])) {
    return undefined;
  }
  let first = line;
  while (first > 0 && isRow(lines[first - 1])) {
    first--;
  }
  let last = line;
  while (last < lines.length - 1 && isRow(lines[last + 1])) {
    last++;
  }
  if (last === first || !DELIMITER.test(lines[first + 1])) {
    return undefined;
  }
  const head = cells(lines[first]);
  const body = lines.slice(first + 2, last + 1).map(cells);
  const width = head.length;
  const fit = (row: string[]): string[] => Array.from({ length: width }, (_, i) => row[i] ?? '');
  const align = fit(cells(lines[first + 1])).map((cell) => (cell === '' ? '---' : cell));
  return { first, last, table: { rows: [fit(head), ...body.map(fit)], align } };
}

export function writeTable(table: Table): string[] {
  const line = (row: string[]): string => `| ${row.join(' | ')} |`;
  const [head, ...body] = table.rows;
  return [line(head), line(table.align), ...body.map(line)];
}

export const emptyTable = (): Table => ({ rows: [['', ''], ['', ''], ['', '']], align: ['---', '---'] });

/** The line, counted from the table's first, on which a row stands: the second line holds no cells. */
export const lineOfRow = (row: number): number => (row === 0 ? 0 : row + 1);
export const rowOfLine = (line: number): number => (line <= 1 ? 0 : line - 1);

/** Where the text of a cell begins in its written line, and where it ends. */
export function spanOfCell(line: string, column: number): { from: number; to: number } {
  const bars: number[] = [];
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '|' && line[i - 1] !== '\\') {
      bars.push(i);
    }
  }
  const from = (bars[column] ?? line.length) + 2;
  const to = (bars[column + 1] ?? line.length) - 1;
  return { from: Math.min(from, line.length), to: Math.max(Math.min(from, line.length), to) };
}

/** The column in which a place of a line stands. */
export function columnAt(line: string, place: number): number {
  const before = line.slice(0, place).replace(/\\\|/g, '  ');
  const bars = before.split('|').length - 1;
  return Math.max(0, line.trimStart().startsWith('|') ? bars - 1 : bars);
}

export type TableAct = 'row-add' | 'row-remove' | 'row-up' | 'row-down' | 'column-add' | 'column-remove' | 'column-left' | 'column-right';

/** Carries out an act at a cell, and says which cell has the caret then. The head stays the head; the last cell stays. */
export function act(table: Table, what: TableAct, row: number, column: number): { table: Table; row: number; column: number } {
  const { rows, align } = table;
  const swap = <T>(items: readonly T[], a: number, b: number): T[] => items.with(a, items[b]).with(b, items[a]);
  const width = align.length;
  switch (what) {
    case 'row-add':
      return { table: { rows: rows.toSpliced(row + 1, 0, Array.from({ length: width }, () => '')), align }, row: row + 1, column };
    case 'row-remove':
      return row === 0 || rows.length <= 2
        ? { table, row, column }
        : { table: { rows: rows.toSpliced(row, 1), align }, row: Math.min(row, rows.length - 2), column };
    case 'row-up':
      return row <= 1 ? { table, row, column } : { table: { rows: swap(rows, row, row - 1), align }, row: row - 1, column };
    case 'row-down':
      return row === 0 || row >= rows.length - 1
        ? { table, row, column }
        : { table: { rows: swap(rows, row, row + 1), align }, row: row + 1, column };
    case 'column-add':
      return {
        table: { rows: rows.map((each) => each.toSpliced(column + 1, 0, '')), align: align.toSpliced(column + 1, 0, '---') },
        row,
        column: column + 1,
      };
    case 'column-remove':
      return width <= 1
        ? { table, row, column }
        : {
            table: { rows: rows.map((each) => each.toSpliced(column, 1)), align: align.toSpliced(column, 1) },
            row,
            column: Math.min(column, width - 2),
          };
    default: {
      const to = column + (what === 'column-left' ? -1 : 1);
      return to < 0 || to >= width
        ? { table, row, column }
        : { table: { rows: rows.map((each) => swap(each, column, to)), align: swap(align, column, to) }, row, column: to };
    }
  }
}
