using System.Text;
using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>The statement that moves one value, or NULL, without making an object of it.</summary>
internal readonly struct MoveCode(MappedColumn move, string reader, int readOrdinal) : ICode
{
    public void AppendTo(StringBuilder code)
    {
        if (move.Constant is { } constant)
        {
            code.Append(Constant.WriteStatement(constant, move.Target));
            return;
        }

        // reader.MoveInt64(0, writer);
        code.Append(reader).Append(ClrType.Of(move.Target.Type).Move).Append(readOrdinal).Append(", writer);");
    }
}
