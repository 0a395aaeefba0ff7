// What keys mean in a cell: over the cells, or within its text.
import { afterEach, expect, it } from 'vitest'
import { gridAction, sheetAction } from './grid-keys'

const box = document.createElement('input')
document.body.append(box)

function key(name: string, held: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, ...held })
  box.dispatchEvent(event)
  return event
}
const caret = (at: number) => box.setSelectionRange(at, at)

afterEach(() => (box.value = ''))

it('goes over the cells of a sheet while one types over them', () => {
  box.value = '120'
  caret(3)
  expect(sheetAction(key('ArrowLeft'), false, false)).toEqual({ do: 'go', down: 0, right: -1 })
  expect(sheetAction(key('ArrowUp'), false, false)).toEqual({ do: 'go', down: -1, right: 0 })
  expect(sheetAction(key('Tab'), false, false)).toEqual({ do: 'next-cell', by: 1 })
  expect(sheetAction(key('Tab', { shiftKey: true }), false, false)).toEqual({ do: 'next-cell', by: -1 })
})

it('leaves the caret its keys while one writes in a text', () => {
  box.value = '120'
  caret(1)
  expect(sheetAction(key('ArrowLeft'), false, true)).toBeUndefined()
  expect(sheetAction(key('ArrowLeft', { shiftKey: true }), false, true)).toBeUndefined()
  expect(sheetAction(key('a', { ctrlKey: true }), false, true)).toBeUndefined()
  expect(sheetAction(key('ArrowDown'), false, true)).toEqual({ do: 'go', down: 1, right: 0 })
})

it('marks by Shift, and clears and fills what is marked', () => {
  expect(sheetAction(key('ArrowDown', { shiftKey: true }), false, false)).toEqual({
    do: 'reach',
    down: 1,
    right: 0,
  })
  expect(sheetAction(key('Delete'), true, false)).toEqual({ do: 'clear' })
  expect(sheetAction(key('Delete'), false, false)).toBeUndefined()
  expect(sheetAction(key('d', { ctrlKey: true }), true, false)).toEqual({ do: 'fill-down' })
  expect(sheetAction(key('End', { ctrlKey: true }), false, false)).toMatchObject({ do: 'edge', down: 1 })
})

it('leaves every key to an input method, and undo to the window', () => {
  expect(sheetAction(key('Enter', { isComposing: true }), false, false)).toBeUndefined()
  expect(gridAction(key('Enter', { isComposing: true }))).toBeUndefined()
  expect(sheetAction(key('z', { ctrlKey: true }), false, false)).toBeUndefined()
  expect(sheetAction(key('c', { ctrlKey: true }), true, false)).toBeUndefined()
})
