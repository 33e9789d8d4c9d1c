// A second suite in one Jest process fails when MikroORM still holds the entities of the first one.
const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

MetadataStorage.clear()
