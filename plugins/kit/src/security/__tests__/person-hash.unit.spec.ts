import { hashEmail, hashPhone } from "../person-hash"

it("should hash as everybody else can", () => {
  expect(hashEmail(" Ana@Correo.co")).toBe("85fcc737579f8be786746e857cf0f9679aa20ecc5acb9638991e6b12b9f40caa")
  expect(hashPhone("300 123 4567")).toBe("5b181b132cc2c1b40eb94df758a7b9048cbcd7581782bd3dd8d5a2f8aca96ad0")
  expect(hashPhone("no es un teléfono")).toBeNull()
})
