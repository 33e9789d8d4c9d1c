import * as z from "zod/mini"
import { normalizeMobile } from "../checkout/mobile-phone"

/** As Medusa compares it: exactly. People write their address with a capital here and without there. */
export const tidyEmail = (text: string): string => text.trim().toLowerCase()

const email = z.string().check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/, "account.error.email"))
const name = (problem: string) => z.string().check(z.trim(), z.minLength(2, problem), z.maxLength(60, problem))
const newPassword = z
  .string()
  .check(z.minLength(8, "account.error.password"), z.maxLength(128, "account.error.password"))
const mobile = z
  .string()
  .check(z.refine((text) => text.trim() === "" || normalizeMobile(text) !== null, "account.error.phone"))

/** Sentences are keys of the page's texts. */
export const LogInForm = z.object({
  email,
  password: z.string().check(z.minLength(1, "account.error.passwordMissing")),
})
export const EmailForm = z.object({ email })
export const CodeForm = z.object({ code: z.string().check(z.trim(), z.minLength(4, "account.error.code")) })
export const PasswordForm = z.object({ password: newPassword })
export const ProfileForm = z.object({
  first_name: name("account.error.firstName"),
  last_name: name("account.error.lastName"),
  phone: mobile,
})
export const RegisterForm = z.object({
  first_name: name("account.error.firstName"),
  last_name: name("account.error.lastName"),
  email,
  password: newPassword,
})
export const TransferForm = z.object({
  number: z.string().check(z.trim(), z.regex(/^#?\s?\d{1,9}$/, "account.error.number")),
  email,
})
