using System.Text;
using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>Which texts a column holds.</summary>
/// <param name="MaxLength">The greatest length, in UTF-16 units, or in octets of <paramref name="CodePage"/>; null for none.</param>
/// <param name="CodePage">The encoding of a column that is not in UTF-16; it throws at a character that it lacks. Null for UTF-16.</param>
/// <param name="LosesBlanks">Whether blanks at the end come back from nowhere: char and nchar, for values that mean them.</param>
internal sealed record TextRule(int? MaxLength, Encoding? CodePage, bool LosesBlanks)
{
    private const int BytesPerUnit = 2;
    private const int Utf8CodePage = 65001;

    public static TextRule Of(StoredColumn column, CanonicalType meant)
    {
        var encoding = column.IsCodePaged ? EncodingOf(column) : null;
        int? length = column.DataType switch
        {
            "nvarchar" or "nchar" => column.MaxBytes < 0 ? null : column.MaxBytes / BytesPerUnit,
            "varchar" or "char" => column.MaxBytes < 0 ? null : column.MaxBytes,
            _ => null,
        };
        return new(length, encoding, column.IsPadded && !meant.HasFacet(FacetNames.Fixed));
    }

    // The driver puts a question mark for what the code page lacks, and the server a letter that looks alike.
    private static Encoding EncodingOf(StoredColumn column) => column.CodePage == Utf8CodePage
        ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)
        : CodePagesEncodingProvider.Instance.GetEncoding(column.CodePage, EncoderFallback.ExceptionFallback,
            DecoderFallback.ExceptionFallback)
            ?? throw new NotSupportedException($"The code page {column.CodePage} of the collation {column.Collation} is not known here.");
}
