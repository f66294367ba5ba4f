# The server in a container: docker build -t strike-triage . && docker run --rm -p 3000:3000 strike-triage
# No install script runs: what onnxruntime needs on a CPU ships inside its package.

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json model-folder.ts onnxruntime.ts paths.ts thread-entry.ts threads.ts ./
COPY desk desk
COPY intake intake
COPY schemas schemas
COPY server server
RUN npm run build

# Of the five platforms in onnxruntime-node, only the one of this image stays; source maps go as well.
FROM node:20-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev \
 && find node_modules/onnxruntime-node/bin -mindepth 3 -maxdepth 3 ! -path "*/linux/$(node -p process.arch)" -exec rm -r {} + \
 && find node_modules -name '*.map' -delete

FROM node:20-bookworm-slim AS init
RUN apt-get update && apt-get install -y --no-install-recommends tini

FROM node:20-bookworm-slim
WORKDIR /app
COPY --from=init /usr/bin/tini /usr/bin/tini
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY --from=build /app/dist/model-folder.js /app/dist/onnxruntime.js /app/dist/paths.js /app/dist/thread-entry.js /app/dist/threads.js dist/
COPY --from=build /app/dist/desk dist/desk
COPY --from=build /app/dist/intake dist/intake
COPY --from=build /app/dist/schemas dist/schemas
COPY --from=build /app/dist/server dist/server
COPY desk/public desk/public
COPY models/strike-damage models/strike-damage

# Requests come from outside the container, so the server listens on every address of it.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
EXPOSE 3000
USER node
# In bash, since every replica is asked every few seconds: to start Node for it would cost half a second of a core each time.
HEALTHCHECK --interval=5s --timeout=10s --start-period=30s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ $status = 200 ]"]
ENTRYPOINT ["tini", "--"]
CMD ["node", "dist/server/main.js"]
