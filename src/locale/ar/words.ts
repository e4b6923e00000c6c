import type { Catalogue } from '../en/words.ts'
import { article } from './article.ts'
import { comments } from './comments.ts'
import { desk } from './desk.ts'
import { errors } from './errors.ts'
import { forms } from './forms.ts'
import { kinds } from './kinds.ts'
import { lists } from './lists.ts'
import { mail } from './mail.ts'
import { reply } from './reply.ts'
import { search } from './search.ts'
import { site } from './site.ts'
import { storylines } from './storylines.ts'

/** All that the paper says in Arabic. */
export const ar: Catalogue = {
  ...{ site, article, kinds, lists, storylines, search },
  ...{ comments, reply, forms, errors, desk, mail },
}
