import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';

interface TextInputProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly longest: number;
  readonly onChange: (value: string) => void;
}

/** One line, or room for a story, by how much the field may hold. */
export function TextInput({ label, help, value, longest, onChange }: TextInputProps) {
  return (
    <TextField value={value} onChange={onChange} maxLength={longest} autoComplete="off">
      <Label className="lab">{label}</Label>
      {longest > 500 ? (
        <TextArea className="field" rows={Math.min(10, Math.max(3, value.split('\n').length + 1))} />
      ) : (
        <Input className="field" />
      )}
      {help !== undefined && (
        <Text slot="description" className="help under">
          {help}
        </Text>
      )}
    </TextField>
  );
}
