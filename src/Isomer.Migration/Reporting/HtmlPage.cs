using System.Globalization;
using System.Text;

namespace Isomer.Migration.Reporting;

/// <summary>What every report's page has around its content; the tool's reports are made of the same source file.</summary>
internal static class HtmlPage
{
    /// <summary>Begins a page that needs nothing beside it, neither script nor network.</summary>
    public static void Open(StringBuilder html, string title, string css) => html.Append(CultureInfo.InvariantCulture, $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Escape(title)}</title>
        <style>
        {css}
        </style>
        </head>
        <body>

        """);

    /// <summary>Ends it.</summary>
    public static void Close(StringBuilder html) => html.Append("</body>\n</html>\n");

    /// <summary>Text as HTML and SVG may hold it, in an element or a quoted attribute.</summary>
    public static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);
}
