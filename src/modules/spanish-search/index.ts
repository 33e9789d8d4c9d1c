import { Module } from "@medusajs/framework/utils"
import SpanishSearchModuleService from "./service"

export const SPANISH_SEARCH_MODULE = "spanish_search"

export default Module(SPANISH_SEARCH_MODULE, { service: SpanishSearchModuleService })
