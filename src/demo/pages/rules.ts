import type { DemoPage } from './index.ts'

export const rules: readonly DemoPage[] = [
  {
    slug: 'privacy',
    headline: 'Privacy',
    standfirst: 'What we know of you: as little as we can.',
    body: `
## What is stored when you read

Nothing that says who you are. These pages set no cookies and load nothing from other companies. We count how often an article is read, by the hour; we do not note by whom.

## What is stored when you comment

Your name, your comment and, if you give them, your e-mail address and the address of your site. The e-mail address is never shown. In order to recognise repeats we keep a keyed check number of your network address, for thirty days, from which the address cannot be had back.

## Content of others

Where a video, a map or a post of another company belongs to an article, there is a box in its place. Only when you ask for it is it loaded, and only then does that company see your address.

## Your rights

You may know what we have stored about you, have it put right, and have it erased. [Write to us](/contact); it takes us about a week.
`,
  },
  {
    slug: 'corrections-policy',
    headline: 'How we correct',
    standfirst:
      'Mistakes are made in the night and found over breakfast. This is what happens then.',
    body: `
1. **We correct where it stood.** The article is changed, and at its foot it says what was wrong, and since when it has been right.
2. **We keep the old version.** Every version that readers have seen is kept and numbered.
3. **We call things by their names.** A slip of the pen is a *typo* and is mended without ado. New facts are an *update*. What could be misunderstood gets a *clarification*. What was wrong gets a *correction*. What ought never to have appeared is a *retraction*, and remains to be found as such.
4. **We do not delete** because somebody would rather not have said it. We do when the law or a person’s safety demands it, and say that something is missing.
5. **Whoever finds a mistake is thanked**, in the note, by name if they wish.

Please [tell us](/contact). The most diligent reader of last year found thirty-one and was sent a pencil.
`,
  },
  {
    slug: 'comment-rules',
    headline: 'Rules for comments, in six sentences',
    standfirst: 'They hang above the moderators’ desk, too.',
    body: `
Write as if the other sat across the table. Speak to the matter, and leave people their dignity, their names and their addresses. Say where you know it from. Do not sell anything. The first comment of each person is read by one of us before it appears, and so is every one with a link; after that we trust you until you give us a reason not to. If we leave something out we tell you why, and you may object.
`,
  },
]
