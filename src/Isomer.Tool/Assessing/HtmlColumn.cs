namespace Isomer.Tool.Assessing;

/// <summary>A column of a table in a page.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Kind">What stands in it.</param>
internal sealed record HtmlColumn(string Title, HtmlColumnKind Kind = HtmlColumnKind.Text);
