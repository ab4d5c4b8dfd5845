npm ci
SITE_URL=https://example.org npm run build
