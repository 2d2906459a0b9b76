import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

export default function config(phase: string): NextConfig {
  const development = phase === PHASE_DEVELOPMENT_SERVER;
  // `next typegen` would take the folder of the export for the one of its types.
  const typegen = process.argv.includes('typegen');
  return {
    ...(!development && { output: 'export' }),
    // With a folder of its own the export leaves out/ alone, which lib/cli replaces when all is well.
    ...(!development && !typegen && { distDir: '.next/export' }),
    ...(process.env.BASE_PATH && { basePath: process.env.BASE_PATH }),
    trailingSlash: true,
    reactStrictMode: true,
    // Files named *.dev.ts are routes of the development server only.
    pageExtensions: development ? ['tsx', 'ts', 'dev.ts', 'dev.tsx'] : ['tsx', 'ts'],
    // They bring programs that no bundler can read.
    serverExternalPackages: ['esbuild', 'launch-editor'],
    // A build draws its texts before; to compile what reads them would take longer than the pages.
    // Texts with components that run in the browser are left for React.
    ...(!development &&
      process.env.HINDSIGHT_READER !== 'needed' && {
        turbopack: { resolveAlias: { '#lib/blog/reader.ts': './lib/blog/no-reader.ts' } },
      }),
    generateBuildId: () => 'hindsight',
    typescript: { ignoreBuildErrors: true },
    // By itself it leaves one processor idle.
    experimental: {
      cpus: availableParallelism(),
      // Code that runs once needs no maps and no minifying.
      turbopackSourceMaps: false,
      turbopackMinify: { server: false, client: true },
    },
  };
}
