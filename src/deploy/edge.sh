SITE_URL=https://example.org npm run build:edge
npm run serve:edge -- --port 8080
