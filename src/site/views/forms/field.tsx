import type { ComponentChildren } from 'preact'

type Given = {
  id: string
  name: string
  label: string
  hint?: string
  value: string
  error?: string | undefined
  type?: 'text' | 'email' | 'url'
  autocomplete?: string
  required?: boolean
  rows?: number
}

/** A field with what is wrong with it beside it; one with rows is for texts of several lines. */
export const Field = (given: Given) => {
  const { id, name, label, hint, value, error, rows, required, autocomplete } = given
  const common = {
    ...{ id, name, required, autocomplete },
    ...(error && { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-error` }),
  }
  return (
    <div class="field">
      <label for={id}>
        {label}
        {hint && (
          <>
            {' '}
            <span class="hint">{hint}</span>
          </>
        )}
      </label>
      {rows ? (
        <textarea {...common} rows={rows}>
          {value}
        </textarea>
      ) : (
        // Preact's types know the kinds of input one by one only.
        <input {...common} type={(given.type ?? 'text') as 'text'} value={value} />
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

/** A field that people do not see, and machines fill. */
export const Trap = ({ label }: { label: string }) => (
  <div class="trap" aria-hidden="true">
    <label>
      {label} <input name="trap" tabIndex={-1} autocomplete="off" value="" />
    </label>
  </div>
)

/** What is wrong with the form as a whole, read out at once. */
export const Summary = ({ children }: { children: ComponentChildren }) => (
  <p class="summary" role="alert">
    {children}
  </p>
)
