import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vite'
import { gridStyles } from './vite-grid-styles.ts'

export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'revo-grid' } } }),
    gridStyles(),
    // Only Element Plus is resolved by name; our own components are imported where they are used.
    Components({
      dts: 'src/element-plus.d.ts',
      dirs: [],
      resolvers: [ElementPlusResolver({ importStyle: 'css' })],
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  // The styles of the grid are changed on their way; what is bundled beforehand passes nothing.
  optimizeDeps: { exclude: ['@revolist/revogrid'] },
  // The words live beside the packs, outside this folder.
  server: { fs: { allow: ['..'] } },
  build: { target: ['es2022', 'safari16'], assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
})
