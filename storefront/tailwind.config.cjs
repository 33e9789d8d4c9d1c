const token = (name) => `rgb(var(--${name}) / <alpha-value>)`

/** Colours and type come from src/styles/tokens.css; this file only gives them Tailwind names. */
module.exports = {
  content: [`${__dirname}/index.html`, `${__dirname}/src/**/*.{ts,tsx}`],
  darkMode: ["selector", '[data-theme="dark"]'],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      paper: token("paper"),
      surface: token("surface"),
      line: token("line"),
      ink: token("ink"),
      muted: token("muted"),
      leaf: token("leaf"),
      "on-leaf": token("on-leaf"),
      clay: token("clay"),
    },
    fontFamily: {
      display: ['"Fraunces Variable"', "Georgia", "serif"],
      sans: ['"Figtree Variable"', "system-ui", "sans-serif"],
    },
    extend: {
      maxWidth: { page: "76rem" },
      borderRadius: { card: "1.25rem" },
    },
  },
}
