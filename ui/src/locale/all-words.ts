// Tests speak every language from the start.
import { languages, learn } from './words'

await Promise.all(languages.map(learn))
