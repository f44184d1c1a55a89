namespace Isomer.Tool.Assessing;

/// <summary>What stands in a column of a table.</summary>
internal enum HtmlColumnKind
{
    Text,
    Number,
    Path,
}
