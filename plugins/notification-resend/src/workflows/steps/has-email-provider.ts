import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const notificationModule = z.object({
  options: z.object({ providers: z.array(z.object({ options: z.object({ channels: z.array(z.string()) }) })) }),
})

/** Does the store send e-mail at all? A store without credentials runs without a provider, and its mails are not written. */
export const hasEmailProvider = (container: MedusaContainer): boolean => {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const declared = notificationModule.safeParse(modules?.[Modules.NOTIFICATION])
  return declared.success && declared.data.options.providers.some(({ options }) => options.channels.includes("email"))
}
