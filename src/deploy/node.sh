npm ci
SITE_URL=https://example.org npm start -- --host 127.0.0.1 --port 3000
