select platform.keep_on_one_line('network.letter_item', 'title');
