using Send.Framework.Tool;

return await SendFrameworkCommand.RunAsync(args, Surroundings.OfTheProcess());
