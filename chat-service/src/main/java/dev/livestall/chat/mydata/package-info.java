/** What a viewer sees of what the chat keeps of them, to take along or to have erased. */
@NullMarked
package dev.livestall.chat.mydata;

import org.jspecify.annotations.NullMarked;
