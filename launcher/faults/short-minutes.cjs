// Loaded with `node -r` into the Medusa of a fault run: its minutes last KAIU_MINUTE_SECONDS, so that what its jobs
// repair is repaired while somebody watches. Medusa's own scheduler runs them.
const cron = require("cron-parser")

const EVERY_MINUTES = /^\*(?:\/(\d+))? \* \* \* \*$/

const seconds = Number(process.env.KAIU_MINUTE_SECONDS ?? 60)
const { parseExpression } = cron

const shorten = (expression) => {
  const match = EVERY_MINUTES.exec(expression)
  return match ? `*/${Math.min(59, seconds * Number(match[1] ?? 1))} * * * * *` : expression
}

if (seconds < 60) {
  cron.parseExpression = (expression, options) => parseExpression(shorten(expression), options)
}
