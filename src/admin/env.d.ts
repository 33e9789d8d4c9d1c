/** Written in by Medusa's admin bundler: the backend's address, or "/" when admin and API share an origin. */
declare const __BACKEND_URL__: string | undefined
