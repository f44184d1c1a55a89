using System.Text;

namespace Isomer.Generator.Emit;

/// <summary>A name or a short text as a literal on one line.</summary>
internal readonly struct QuotedCode(string text) : ICode
{
    public void AppendTo(StringBuilder code) => Literal.AppendQuoted(code, text);
}
