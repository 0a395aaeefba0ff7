// Real tenders built wholly through the window's path, to signed packages: `walks.mjs browser|window [case …]`. In the
// real window, which types as slowly as a person, only cases that begin empty are walked unless some are named.
import { join } from 'node:path'
import { keep, run, scene } from './scenes.mjs'
import * as walk from './walk.mjs'

const [where = 'browser', ...names] = process.argv.slice(2)
const { begin, data, end, hand } = await import(`./in-${where}.mjs`)

const cases = (names.length > 0 ? names : walk.allCases)
  .map(walk.factsOf)
  .filter((it) => names.length > 0 || where === 'browser' || it.begin.service === undefined)

const play = (title, scenery) => scene(title, scenery, () => hand.picture('failure'))

await run(async () => {
  await begin()
  await hand.click('first-zh-Hans')
  await hand.click('first-purchaser')
  for (const facts of cases) {
    for (const language of facts.windows) {
      const named = (what) => `${facts.name} in ${language}: ${what}`
      let file, place
      await play(named('begin'), async () => (file = await walk.begin(hand, facts, language)))
      for (const turn of facts.walk) {
        await play(named(await hand.text(`name-${turn.step}`)), () => walk.turn(hand, turn, language))
      }
      await play(named('signed'), async () => {
        place = await walk.sign(hand, facts, language)
        keep(join(place, 'procedure.pdf'), `${facts.name}-${language}.pdf`)
        await hand.picture(`${facts.name}-${language}`)
        await hand.click('home')
      })
      await play(named('pyHanko calls it valid'), async () => walk.judge(place, facts, data))
      await play(named('the check finds what it deserves'), async () => walk.check(file, facts, data))
    }
  }
}, end)
