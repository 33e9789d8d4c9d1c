import { InformationCircle, Robot, User } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import type { Author } from "../../lib/types"

type AuthorMarkProps = { author: Author }

const ICONS = { bot: Robot, agent: User, system: InformationCircle }

/** Who wrote a message. The customer's side says it to the eye, so there the words are for screen readers. */
export const AuthorMark = ({ author }: AuthorMarkProps) => {
  const { t } = useCopy()
  if (author === "customer") {
    return <span className="sr-only">{t("author.customer")}:</span>
  }
  const Icon = ICONS[author]
  return (
    <span className="text-ui-fg-subtle mb-1 flex items-center gap-x-1">
      <Icon aria-hidden />
      <Text as="span" size="xsmall" weight="plus">
        {t(`author.${author}`)}
      </Text>
    </span>
  )
}
