using System.Globalization;
using System.Text;
using Isomer.Tool;

// What a machine's language is shall not show in a blueprint, nor in a message.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await IsomerCommand.RunAsync(args, Console.Out);
