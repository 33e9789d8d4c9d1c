export default () => ({ code: "half", capabilities: {}, quote: async () => ({ amount: 1 }) })
