// @ts-nocheck: run by Node itself (node --test 'frontend/**/*.test.ts'), whose module types the app does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { act, cells, columnAt, lineOfRow, spanOfCell, tableAt, writeTable } from './table.ts';

const text = ['before', '', '| what | who |', '|---|---|', '| line | help desk |', '| date \\| day | planning |', '', 'after'];

test('a table is found from each of its lines, and nowhere else', () => {
  assert.equal(tableAt(text, 0), undefined);
  assert.equal(tableAt(text, 6), undefined);
  for (const line of [2, 3, 4, 5]) {
    assert.deepEqual([tableAt(text, line).first, tableAt(text, line).last], [2, 5]);
  }
  assert.equal(tableAt(['a | b', 'c | d'], 0), undefined);
});

test('a pipe after a backslash stays in its cell', () => {
  assert.deepEqual(cells('| date \\| day | planning |'), ['date \\| day', 'planning']);
  assert.equal(columnAt('| date \\| day | planning |', 20), 1);
});

test('what is written is read as the same table', () => {
  const { table } = tableAt(text, 4);
  assert.deepEqual(tableAt(writeTable(table), 2).table, table);
});

test('short rows are filled up, so that no cell slips into another column', () => {
  assert.deepEqual(tableAt(['|a|b|c|', '|-|-|-|', '|1|'], 0).table.rows[1], ['1', '', '']);
});

test('rows and columns are added, moved and removed; the head and the last row stay', () => {
  const { table } = tableAt(text, 4);
  assert.deepEqual(act(table, 'row-add', 1, 0).table.rows[2], ['', '']);
  assert.deepEqual(act(table, 'row-down', 1, 1).table.rows[2], ['line', 'help desk']);
  assert.equal(act(table, 'row-up', 1, 0).table, table);
  assert.equal(act(table, 'row-remove', 0, 0).table, table);
  assert.deepEqual(act(table, 'column-right', 0, 0).table.rows[1], ['help desk', 'line']);
  assert.deepEqual(act(table, 'column-add', 0, 1).table.rows[0], ['what', 'who', '']);
  assert.equal(act({ rows: [['a'], ['b']], align: ['---'] }, 'column-remove', 0, 0).table.align.length, 1);
});

test('the caret goes to the text of a cell', () => {
  const line = writeTable(tableAt(text, 4).table)[lineOfRow(1)];
  const { from, to } = spanOfCell(line, 1);
  assert.equal(line.slice(from, to), 'help desk');
});
