import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4001';

export default defineConfig({
  plugins: [react()],
  // The manifest is for measuring the first route (poids.mjs).
  build: { outDir: 'dist', manifest: true, target: 'es2022', chunkSizeWarningLimit: 1200 },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/exports': api, '/documents': api, '/calendrier': api, '/healthz': api, '/readyz': api },
  },
});
