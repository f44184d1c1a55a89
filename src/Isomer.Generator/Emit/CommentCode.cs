using System.Text;

namespace Isomer.Generator.Emit;

/// <summary>A text behind <c>//</c>.</summary>
internal readonly struct CommentCode(string text) : ICode
{
    public void AppendTo(StringBuilder code) => Comment.AppendPlain(code, text);
}
