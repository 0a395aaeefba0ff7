import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'

/** Forbids imports by folder: the layers of the window, lowest first, are locale, ipc, components, features, app. */
const keepOut = (files, folders, why) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(@|\\.\\.|\\.\\./\\.\\.|\\.\\./\\.\\./\\.\\.)/(${folders.join('|')})/`,
            message: why,
          },
        ],
      },
    ],
  },
})

export default ts.config(
  { ignores: ['dist', 'src/ipc/generated', 'src/element-plus.d.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      'no-undef': 'off', // TypeScript sees to it.
      'vue/multi-word-component-names': 'off',
      'vue/no-static-inline-styles': 'error', // The content security policy refuses them.
      'vue/no-v-html': 'error',
      'no-eval': 'error',
    },
  },
  keepOut(['src/locale/**'], ['components', 'features', 'app'], 'locale knows no screen.'),
  keepOut(['src/ipc/**'], ['components', 'features', 'app'], 'ipc knows no screen.'),
  keepOut(['src/components/**'], ['features', 'app'], 'components know no feature.'),
  keepOut(['src/features/**'], ['features', 'app'], 'features do not import features; app composes them.'),
  prettier,
)
