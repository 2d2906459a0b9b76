# syntax=docker/dockerfile:1
# Builds the site, and serves it with Caddy on port 8080:
#   docker build --tag hindsight . && docker run --publish 8080:8080 hindsight
# Under a path: docker build --build-arg BASE_PATH=/blog --tag hindsight .
FROM node:22-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG BASE_PATH=
RUN npm run build

FROM caddy:2-alpine
COPY --from=build /site/out /srv
ENV SITE_ADDRESS=:8080 SITE_ROOT=/srv CADDY_ADMIN=off XDG_CONFIG_HOME=/tmp XDG_DATA_HOME=/tmp
EXPOSE 8080
USER nobody
CMD ["caddy", "run", "--config", "/srv/.hosting/Caddyfile", "--adapter", "caddyfile"]
