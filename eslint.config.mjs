import { readFileSync } from 'node:fs';
import { URL } from 'node:url';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which layer may import which; src/imports.test.ts holds the whole graph to the same table. */
const layers = JSON.parse(readFileSync(new URL('./src/layers.json', import.meta.url), 'utf8'));
const names = Object.keys(layers);

const zones = names.map((name) => {
  const refused = names.filter((other) => other !== name && !layers[name].includes(other));
  const patterns = refused.map((other) => ({
    regex: `^(\\.\\./)+${other}/`,
    message: `src/${name} may import only: ${layers[name].join(', ') || 'nothing of ours'} (src/layers.json).`,
    ...(other === 'data' && { allowTypeImports: true }),
    ...(['components', 'markdown'].includes(name) &&
      ['api', 'bench'].includes(other) && { allowTypeImports: true }),
  }));
  return {
    files: [`src/${name}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: name === 'search' ? [] : engineOnly(), patterns },
      ],
    },
  };
});

function engineOnly() {
  return [{ name: 'flexsearch', message: 'Only src/search/engine.ts may import flexsearch.' }];
}

export default tseslint.config(
  { ignores: ['build/', 'build-edge/', '.docusaurus/', 'node_modules/', 'src/snippets/'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['src/{components,theme,pages}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
  },
  {
    rules: {
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  zones,
  {
    files: ['src/search/!(engine).ts'],
    rules: { 'no-restricted-imports': ['error', { paths: engineOnly() }] },
  },
);
