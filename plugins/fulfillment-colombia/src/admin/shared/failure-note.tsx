import { Alert, Text } from "@medusajs/ui"
import { useErrorText } from "../hooks/use-error-text"

type FailureNoteProps = { error: unknown }

/** Why an action did not happen, in the dialog that asked for it. */
export const FailureNote = ({ error }: FailureNoteProps) => {
  const { title, detail } = useErrorText()(error)

  return (
    <Alert variant="error" role="alert">
      <Text size="small" weight="plus">
        {title}
      </Text>
      {detail && (
        <Text size="small" className="text-ui-fg-subtle break-words">
          {detail}
        </Text>
      )}
    </Alert>
  )
}
