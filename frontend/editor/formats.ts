import { type ChangeSpec, EditorSelection, type EditorState, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { act, columnAt, emptyTable, lineOfRow, rowOfLine, spanOfCell, tableAt, type TableAct, writeTable } from './table';

export const FORMATS = ['bold', 'italic', 'mark', 'code', 'heading', 'link', 'list', 'numbered', 'task', 'quote', 'table'] as const;
export type Format = (typeof FORMATS)[number];

const SIGNS: Partial<Record<Format, string>> = { bold: '**', italic: '*', mark: '==', code: '`' };
const LINE_SIGN = /^(\s*)(- \[[ xX]\] |[-*+] |\d+[.)] |> |#{2,4} )?/;
const LINE_SIGNS: Partial<Record<Format, (n: number) => string>> = {
  heading: () => '### ',
  list: () => '- ',
  numbered: (n) => `${n}. `,
  task: () => '- [ ] ',
  quote: () => '> ',
};

/** Applies a format to what is chosen; applied again, it is taken off. */
export function format(view: EditorView, kind: Format): boolean {
  const { state } = view;
  const sign = SIGNS[kind];
  if (sign) {
    view.dispatch(around(state, sign));
  } else if (kind === 'link') {
    view.dispatch(link(state));
  } else if (kind === 'table') {
    insertTable(view);
  } else {
    view.dispatch(lines(state, kind));
  }
  view.focus();
  return true;
}

function around(state: EditorState, sign: string): TransactionSpec {
  return state.changeByRange((range) => {
    const n = sign.length;
    const { from, to } = range;
    const text = state.sliceDoc(from, to);
    if (state.sliceDoc(from - n, from) === sign && state.sliceDoc(to, to + n) === sign) {
      return {
        changes: [{ from: from - n, to: from }, { from: to, to: to + n }],
        range: EditorSelection.range(from - n, to - n),
      };
    }
    if (text.length >= 2 * n && text.startsWith(sign) && text.endsWith(sign)) {
      return { changes: { from, to, insert: text.slice(n, -n) }, range: EditorSelection.range(from, to - 2 * n) };
    }
    return {
      changes: [{ from, insert: sign }, { from: to, insert: sign }],
      range: EditorSelection.range(from + n, to + n),
    };
  });
}

function link(state: EditorState): TransactionSpec {
  const { from, to } = state.selection.main;
  const text = state.sliceDoc(from, to);
  const isAddress = /^(https:\/\/|mailto:|michi:)\S+$/.test(text);
  const insert = isAddress ? `[](${text})` : `[${text}](https://)`;
  const at = isAddress ? from + 1 : from + text.length + 3;
  return {
    changes: { from, to, insert },
    selection: isAddress ? { anchor: at } : { anchor: at, head: at + 'https://'.length },
    scrollIntoView: true,
  };
}

function lines(state: EditorState, kind: Format): TransactionSpec {
  const { from, to } = state.selection.main;
  const first = state.doc.lineAt(from).number;
  const last = state.doc.lineAt(to).number;
  const of = LINE_SIGNS[kind] as (n: number) => string;
  const all = Array.from({ length: last - first + 1 }, (_, i) => state.doc.line(first + i));
  const on = all.every((line, i) => line.text.trimStart().startsWith(of(i + 1).trim() + ' '));
  const changes: ChangeSpec[] = all.map((line, i) => {
    const [whole, indent] = LINE_SIGN.exec(line.text) as RegExpExecArray;
    return { from: line.from, to: line.from + whole.length, insert: indent + (on ? '' : of(i + 1)) };
  });
  const set = state.changes(changes);
  return { changes: set, selection: state.selection.map(set, 1) };
}

/** The table at the caret, and the cell it stands in. */
export function cellAt(state: EditorState) {
  const line = state.doc.lineAt(state.selection.main.head);
  const place = tableAt(state.doc.toString().split('\n'), line.number - 1);
  if (!place) {
    return undefined;
  }
  return { place, row: rowOfLine(line.number - 1 - place.first), column: columnAt(line.text, state.selection.main.head - line.from) };
}

function insertTable(view: EditorView): void {
  const { state } = view;
  const line = state.doc.lineAt(state.selection.main.head);
  const before = line.text.trim() ? '\n\n' : line.number > 1 && state.doc.line(line.number - 1).text.trim() ? '\n' : '';
  const from = line.text.trim() ? line.to : line.from;
  const next = line.number < state.doc.lines && state.doc.line(line.number + 1).text.trim() ? '\n' : '';
  view.dispatch({
    changes: { from, to: line.to, insert: before + writeTable(emptyTable()).join('\n') + next },
    selection: { anchor: from + before.length + 2 },
    scrollIntoView: true,
  });
}

/** Tab in a table: on to the next cell; from the last one into a new row. Elsewhere Tab leaves the field, as everywhere. */
export function nextCell(view: EditorView, step: 1 | -1): boolean {
  const at = cellAt(view.state);
  if (!at) {
    return false;
  }
  const { table } = at.place;
  const width = table.align.length;
  const index = at.row * width + at.column + step;
  if (index < 0) {
    return false;
  }
  const wanted = { row: Math.floor(index / width), column: index % width };
  const grown = wanted.row >= table.rows.length ? act(table, 'row-add', table.rows.length - 1, 0).table : table;
  rewrite(view, at.place, grown, wanted.row, wanted.column, true);
  return true;
}

export function changeTable(view: EditorView, what: TableAct): boolean {
  const at = cellAt(view.state);
  if (!at) {
    return false;
  }
  const done = act(at.place.table, what, at.row, at.column);
  rewrite(view, at.place, done.table, done.row, done.column, false);
  view.focus();
  return true;
}

function rewrite(
  view: EditorView,
  place: { first: number; last: number },
  table: Parameters<typeof writeTable>[0],
  row: number,
  column: number,
  choose: boolean,
): void {
  const { doc } = view.state;
  const from = doc.line(place.first + 1).from;
  const to = doc.line(place.last + 1).to;
  const written = writeTable(table);
  const line = lineOfRow(row);
  const start = from + written.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  const span = spanOfCell(written[line], column);
  view.dispatch({
    changes: { from, to, insert: written.join('\n') },
    selection: choose ? { anchor: start + span.from, head: start + span.to } : { anchor: start + span.to },
    scrollIntoView: true,
    userEvent: 'input.table',
  });
}
