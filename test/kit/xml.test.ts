import { expect, test } from 'vitest'
import { xmlFault } from '#test'

test.each([
  '<a/>',
  '<?xml version="1.0" encoding="utf-8"?>\n<a xmlns:x="u"><x:b c="&amp;"/><![CDATA[<&]]>&#38;</a>',
])('%s is well-formed', (document) => expect(xmlFault(document)).toBeUndefined())

test.each([
  '',
  '<a>',
  '<a></b>',
  '<a/><a/>',
  '<a>&</a>',
  '<a>&nbsp;</a>',
  '<a>]]></a>',
  '<a>\u0001</a>',
  '<a>\ud800</a>',
  '<a b="1" b="2"/>',
  '<a b=1/>',
  '<a b="<"/>',
  '<a b="&"/>',
  '<x:a/>',
  '<a/>text',
  '<a><![CDATA[ ]]>]]></a>',
])('%j is not', (document) => expect(xmlFault(document)).toBeDefined())
