// Problems name fields as people do.
import { expect, it } from 'vitest'
import { language } from '@/locale/words'
import { nameOfField, told } from './told'

it('names fields in the language of the window', () => {
  language.value = 'zh-Hans'
  const problem = {
    code: 'bad-value',
    field: '/timetable/notice',
    message: '“32”不能填在 /timetable/notice：写日期。',
  }
  expect(told(problem)).toBe(`“32”不能填在 ${nameOfField('/timetable/notice')}：写日期。`)
  expect(nameOfField('/timetable/notice')).not.toContain('/')
  language.value = 'en'
  expect(nameOfField('/cost/posts/1/months')).toBe('Posts › row 2 › Months')
  expect(nameOfField('/nowhere/1')).toBe('/nowhere/1')
})
