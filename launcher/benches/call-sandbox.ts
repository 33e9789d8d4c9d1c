/**
 * Asks the control API of a sandbox.
 *
 * @param route below `/_sandbox/`
 * @returns its answer; nothing where it has none
 * @throws Error when it refuses
 */
export const callSandbox = async <Answer = unknown>(
  sandboxUrl: string,
  method: "GET" | "POST",
  route: string,
  body?: unknown
): Promise<Answer> => {
  const response = await fetch(`${sandboxUrl}/_sandbox/${route}`, {
    method,
    headers: { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  if (!response.ok) {
    throw new Error(`The sandbox answered ${method} ${route.split("?")[0]} with ${response.status}.`)
  }
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as Answer
}
