import type { Ref } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { FieldFault } from './FieldError.tsx';

interface TextInputProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly longest: number;
  readonly onChange: (value: string) => void;
  /** What is wrong with it and how to put that right; null when nothing is. */
  readonly fault?: string | null;
  /** An address, a number, a name: compared letter by letter, and no dictionary knows it. */
  readonly mono?: boolean;
  readonly className?: string;
  readonly field?: Ref<HTMLInputElement>;
}

/** A labelled text: one line, or room for a story, by how much the field may hold. */
export function TextInput({
  label,
  help,
  value,
  longest,
  onChange,
  fault = null,
  mono = false,
  className,
  field,
}: TextInputProps) {
  const isStory = longest > 500 && !mono;
  return (
    <TextField
      value={value}
      onChange={onChange}
      maxLength={longest}
      autoComplete="off"
      isInvalid={fault !== null}
      validationBehavior="aria"
      {...(className === undefined ? {} : { className })}
    >
      <Label className="lab">{label}</Label>
      {isStory ? (
        <TextArea className="field" rows={Math.min(10, Math.max(3, value.split('\n').length + 1))} />
      ) : (
        <Input
          className={mono ? 'field mono' : 'field'}
          {...(field === undefined ? {} : { ref: field })}
          {...(mono ? { spellCheck: false } : {})}
        />
      )}
      <Text slot="errorMessage" elementType="div">
        <FieldFault fault={fault} />
      </Text>
      {help !== undefined && (
        <Text slot="description" className="help under">
          {help}
        </Text>
      )}
    </TextField>
  );
}
