import { Body, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from "@react-email/components"
import type { FC, ReactNode } from "react"
import { theme } from "../theme"
import type { Brand } from "../types"

export type LayoutProps = {
  brand: Brand
  preview: string
  title: string
  /** Why somebody gets it, when it is not for a purchase. */
  reason?: string
  children: ReactNode
}

const page = { backgroundColor: theme.paper, fontFamily: theme.sans, margin: 0, padding: "24px 12px" }
const card = {
  backgroundColor: theme.card,
  border: `1px solid ${theme.line}`,
  borderRadius: "12px",
  maxWidth: "560px",
  padding: "28px 24px",
}
const shop = { color: theme.leaf, fontFamily: theme.serif, fontSize: "18px", letterSpacing: "0.04em", margin: 0 }
const heading = { color: theme.ink, fontFamily: theme.serif, fontSize: "26px", fontWeight: 400, lineHeight: "34px" }
const footer = { color: theme.inkSoft, fontSize: "13px", lineHeight: "20px", margin: 0 }

/** The frame of every mail: the shop's name, one heading, the content, a footer. One column, from 320 px on. */
export const Layout: FC<LayoutProps> = ({ brand, preview, title, reason, children }) => (
  <Html lang="es-CO">
    <Head>
      <meta name="color-scheme" content="light" />
    </Head>
    <Preview>{preview}</Preview>
    <Body style={page}>
      <Container style={card}>
        <Text style={shop}>{brand.storeName}</Text>
        <Hr style={{ borderColor: theme.line, margin: "16px 0" }} />
        <Heading as="h1" style={heading}>
          {title}
        </Heading>
        <Section>{children}</Section>
        <Hr style={{ borderColor: theme.line, margin: "24px 0 16px" }} />
        <Text style={footer}>
          {reason ?? `Recibes este correo por tu compra en ${brand.storeName}.`} Si tienes preguntas, responde a este
          mensaje.
        </Text>
        {brand.storeUrl ? (
          <Link href={brand.storeUrl} style={{ ...footer, color: theme.leaf }}>
            {new URL(brand.storeUrl).host}
          </Link>
        ) : null}
      </Container>
    </Body>
  </Html>
)
