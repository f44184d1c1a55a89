using System.Text;

namespace Isomer.Generator.Emit;

/// <summary>
/// The value of an ordinal as the property's type, null for NULL where the column may hold it; the mapping's constant where there is one.
/// </summary>
internal readonly struct ReadCode(ClrType type, string reader, int ordinal, bool isNullable, string? constant = null) : ICode
{
    public void AppendTo(StringBuilder code)
    {
        if (constant is not null)
        {
            code.Append(constant);
            return;
        }

        if (isNullable)
        {
            // _row.IsNull(1) ? null : _row.GetInt64(1)
            code.Append(reader).Append(".IsNull(").Append(ordinal).Append(") ? null : ");
        }

        type.AppendRead(code, reader, ordinal);
    }
}
